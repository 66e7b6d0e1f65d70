package sovang.projection;

/** A view: tables in the schema {@code views}, kept up by the projector, dropped and rebuilt at any time. */
public interface View extends Folded {

    /** Raised whenever the same events give other rows than before; the view is then rebuilt when the service starts. */
    int version();
}

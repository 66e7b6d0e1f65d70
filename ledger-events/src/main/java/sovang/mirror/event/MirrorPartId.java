package sovang.mirror.event;

import sovang.naming.StreamId;

/** The rows of a file of loans that are recorded together; each part has a stream of its own, so none stands twice. */
public record MirrorPartId(MirrorId mirror, int part) implements StreamId {

    @Override
    public String stream() {
        return mirror + "-" + part;
    }
}

package sovang.book.event;

/** An event that moves money or goods into or out of a purse. */
public interface MovesPurse {

    Movement movement();
}

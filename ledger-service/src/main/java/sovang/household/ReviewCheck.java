package sovang.household;

import org.springframework.stereotype.Component;
import sovang.organisation.command.Directory;

/** Compares review lists with the register. */
@Component
class ReviewCheck {

    private final Directory directory;
    private final Standards standards;
    private final Fingerprints fingerprints;
    private final ReviewShelf shelf;

    ReviewCheck(Directory directory, Standards standards, Fingerprints fingerprints, ReviewShelf shelf) {
        this.directory = directory;
        this.standards = standards;
        this.fingerprints = fingerprints;
        this.shelf = shelf;
    }

    /** What it would change, what can't be, and who looks like whom. */
    ReviewFound of(ReviewList list) {
        return new ReviewComparison(list, directory, standards, fingerprints, shelf).found();
    }
}

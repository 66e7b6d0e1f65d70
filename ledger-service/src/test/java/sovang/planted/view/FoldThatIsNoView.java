package sovang.planted.view;

import sovang.naming.Recorded;
import sovang.projection.Rows;

abstract class FoldThatIsNoView {

    abstract void on(Recorded recorded, Rows rows);
}

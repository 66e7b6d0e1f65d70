package sovang.planted.view;

import sovang.grafted.view.GraftedView;

public record ViewThatReadsAnother(GraftedView other) {}

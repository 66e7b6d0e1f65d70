package sovang.grafted.view;

public record GraftedView(String name) {}

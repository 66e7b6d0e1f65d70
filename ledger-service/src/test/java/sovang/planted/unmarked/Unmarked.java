package sovang.planted.unmarked;

record Unmarked(String name) {}

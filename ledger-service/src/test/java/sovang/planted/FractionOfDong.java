package sovang.planted;

record FractionOfDong(double amount) {}

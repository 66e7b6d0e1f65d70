package sovang.planted;

final class PlantedManager {}

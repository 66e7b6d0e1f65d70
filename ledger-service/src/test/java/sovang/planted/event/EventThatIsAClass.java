package sovang.planted.event;

final class EventThatIsAClass {}

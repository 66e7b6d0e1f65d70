package sovang.planted.event;

import sovang.store.Done;

record EventThatKnowsTheStore(Done done) {}

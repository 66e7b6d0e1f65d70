package sovang.planted.view;

import sovang.store.Gateway;

record ViewThatWrites(Gateway gateway) {}

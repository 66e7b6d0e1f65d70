package sovang.planted;

import sovang.grafted.Inner;

record FeatureThatReachesIn(Inner inner) {}

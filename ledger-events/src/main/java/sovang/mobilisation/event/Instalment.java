package sovang.mobilisation.event;

import java.time.LocalDate;
import sovang.money.Dong;

/** A part of a pledge and the day by which it is promised. */
public record Instalment(LocalDate due, Dong amount) {}

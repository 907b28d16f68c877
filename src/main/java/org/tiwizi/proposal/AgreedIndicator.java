package org.tiwizi.proposal;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What is to be measured: from where to where, in which unit. */
@Embeddable
public record AgreedIndicator(String name, @Nullable String unit, @Nullable BigDecimal baseline, BigDecimal target) {

}

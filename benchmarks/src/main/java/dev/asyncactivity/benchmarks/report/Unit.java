package dev.asyncactivity.benchmarks.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** How numbers are written: with at least three digits, thousands apart, the unit behind. */
enum Unit {
  NONE(""),
  MILLIS(" ms"),
  BYTES(" bytes"),
  TIMES(" times"),
  PER_SECOND("/s"),
  PERCENT(" %");

  private final String suffix;

  Unit(String suffix) {
    this.suffix = suffix;
  }

  /** A share is written in percent, the other units as they are. */
  String text(double value) {
    return text(Spread.of(value));
  }

  /** The median, and in parentheses the smallest and the largest. */
  String text(Spread spread) {
    if (!spread.isMeasured()) {
      return "–";
    }
    NumberFormat format = format(decimals(spread));
    String median = format.format(scaled(spread.median())) + suffix;
    if (spread.min() == spread.max()) {
      return median;
    }
    String min = format.format(scaled(spread.min()));
    return "%s (%s–%s)".formatted(median, min, format.format(scaled(spread.max())));
  }

  private BigDecimal scaled(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    return this == PERCENT ? exact.movePointRight(2) : exact;
  }

  private int decimals(Spread spread) {
    if (isWhole(spread.median()) && isWhole(spread.min()) && isWhole(spread.max())) {
      return 0;
    }
    double size = Math.abs(spread.median());
    return this == PERCENT || size < 10 ? 2 : size < 100 ? 1 : 0;
  }

  private boolean isWhole(double value) {
    return scaled(value).stripTrailingZeros().scale() <= 0;
  }

  /** The same in every country and in every release of Java. */
  static NumberFormat format(int decimals) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(' ');
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }
}

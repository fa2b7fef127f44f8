package dev.asyncactivity.benchmarks.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A logarithmic axis with ticks at 1, 2, 5, 10, 20, 50 and so on; it ends at two of them. */
final class LogScale extends LogAxis {
  private static final long serialVersionUID = 1;
  private static final int[] STEPS = {1, 2, 5};

  LogScale(String label, double min, double max) {
    super(label);
    List<Double> ticks = ticks(min, max);
    setRange(ticks.get(0), ticks.get(ticks.size() - 1));
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
    return ticks(getLowerBound(), getUpperBound()).stream().map(LogScale::tick).toList();
  }

  private static NumberTick tick(double value) {
    return new NumberTick(
        value, Unit.NONE.text(value), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0);
  }

  /**
   * From the last tick that is not above {@code min} to the first that is not below {@code max}.
   */
  static List<Double> ticks(double min, double max) {
    List<Double> ticks = new ArrayList<>();
    for (int exponent = (int) Math.floor(Math.log10(min)); ; exponent++) {
      for (int step : STEPS) {
        double tick = Double.parseDouble(step + "e" + exponent);
        if (tick <= min) {
          ticks.clear();
        }
        ticks.add(tick);
        if (tick >= max && ticks.size() > 1) {
          return ticks;
        }
      }
    }
  }
}

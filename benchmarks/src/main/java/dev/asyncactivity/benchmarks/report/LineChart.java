package dev.asyncactivity.benchmarks.report;

import java.awt.Color;
import java.util.DoubleSummaryStatistics;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/** Lines over a few settings, on a logarithmic scale. */
final class LineChart {
  private final DefaultCategoryDataset data = new DefaultCategoryDataset();
  private final DoubleSummaryStatistics range = new DoubleSummaryStatistics();
  private final LineAndShapeRenderer renderer = new LineAndShapeRenderer();
  private final String title;
  private final String settings;
  private final String values;
  private String series = "";
  private int seriesCount;

  LineChart(String title, String settings, String values) {
    this.title = title;
    this.settings = settings;
    this.values = values;
    // Side by side, equal values do not hide each other.
    renderer.setUseSeriesOffset(true);
    renderer.setItemMargin(0);
    renderer.setDefaultStroke(Look.LINE);
    renderer.setAutoPopulateSeriesStroke(false);
    renderer.setUseFillPaint(true);
  }

  /** Begins a line, which the points that follow belong to. */
  void series(String name, Color color, Marker marker) {
    series(name, color, marker, color);
  }

  void series(String name, Color color, Marker marker, Color inside) {
    series = name;
    renderer.setSeriesPaint(seriesCount, color);
    renderer.setSeriesFillPaint(seriesCount, inside);
    renderer.setSeriesShape(seriesCount, marker.shape());
    seriesCount++;
  }

  /** A value that is not measured, or that a logarithmic scale cannot show, leaves a gap. */
  void point(String setting, double value) {
    boolean shown = value > 0;
    data.addValue(shown ? (Number) value : null, series, setting);
    if (shown) {
      range.accept(value);
    }
  }

  JFreeChart draw() {
    boolean empty = range.getCount() == 0;
    LogScale scale = new LogScale(values, empty ? 1 : range.getMin(), empty ? 10 : range.getMax());
    JFreeChart chart = Look.chart(title, new CategoryPlot(data, domain(), scale, renderer));
    Look.legend(chart);
    return chart;
  }

  private CategoryAxis domain() {
    CategoryAxis axis = new CategoryAxis(settings);
    // Keeps the points of one setting close to its name, and far from those of the next.
    axis.setCategoryMargin(0.65);
    axis.setLowerMargin(0.1);
    axis.setUpperMargin(0.1);
    return axis;
  }
}

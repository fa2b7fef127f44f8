package dev.asyncactivity.benchmarks.report;

import java.awt.Color;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.category.DefaultCategoryDataset;

/** Bars from left to right, each made of segments; a subtitle explains their colours. */
final class BarChart {
  /** The colour of what is only there to compare with. */
  static final Color BASE = new Color(0xCCCCCC);

  private final DefaultCategoryDataset data = new DefaultCategoryDataset();
  private final StackedBarRenderer renderer = new StackedBarRenderer();
  private final String title;
  private final String subtitle;
  private final String values;

  BarChart(String title, String subtitle, String values) {
    this.title = title;
    this.subtitle = subtitle;
    this.values = values;
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
  }

  /** Puts a segment behind those that the bar already has. One that is not measured is left out. */
  void segment(String bar, Color color, double value) {
    if (!Double.isNaN(value)) {
      Integer series = color.getRGB();
      data.addValue(value, series, bar);
      renderer.setSeriesPaint(data.getRowIndex(series), color);
    }
  }

  JFreeChart draw() {
    NumberAxis scale = new NumberAxis(values);
    scale.setNumberFormatOverride(Unit.format(0));
    CategoryPlot plot = new CategoryPlot(data, new CategoryAxis(), scale, renderer);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    JFreeChart chart = Look.chart(title, plot);
    chart.addSubtitle(new TextTitle(subtitle, Look.SUBTITLE));
    return chart;
  }
}

package dev.asyncactivity.benchmarks.report;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;

/** Writes charts as SVG beside the page. */
record Pictures(Path folder) {
  private static final int WIDTH = 800;

  /** Writes a file, and answers with the Markdown that shows it. */
  String write(String name, JFreeChart chart, int height) throws IOException {
    SVGGraphics2D graphics = new SVGGraphics2D(WIDTH, height);
    // Otherwise a time and a number of random digits, anew in every file.
    graphics.setDefsKeyPrefix(name);
    graphics.setFontFunction(family -> "sans-serif");
    chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name + ".svg"), graphics.getSVGDocument() + "\n");
    return "![%s](%s/%s.svg)\n\n".formatted(chart.getTitle().getText(), folder.getFileName(), name);
  }
}

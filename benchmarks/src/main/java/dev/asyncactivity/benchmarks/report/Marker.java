package dev.asyncactivity.benchmarks.report;

import java.awt.Polygon;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** The shape of a point in a chart, so that the colour alone need not tell the lines apart. */
enum Marker {
  CIRCLE(new Ellipse2D.Double(-5, -5, 10, 10)),
  SQUARE(new Rectangle2D.Double(-4.5, -4.5, 9, 9)),
  TRIANGLE(polygon(0, -6, 6, 5, -6, 5)),
  DIAMOND(polygon(0, -7, 6, 0, 0, 7, -6, 0)),
  UPSIDE_DOWN(polygon(0, 6, 6, -5, -6, -5)),
  TALL(new Rectangle2D.Double(-2.5, -7, 5, 14)),
  WIDE(new Rectangle2D.Double(-7, -2.5, 14, 5));

  private final Shape shape;

  Marker(Shape shape) {
    this.shape = shape;
  }

  Shape shape() {
    return shape;
  }

  /** A different one for each constant of an enum, as far as they suffice. */
  static Marker of(Enum<?> constant) {
    return values()[constant.ordinal() % values().length];
  }

  private static Shape polygon(int... coordinates) {
    Polygon polygon = new Polygon();
    for (int i = 0; i < coordinates.length; i += 2) {
      polygon.addPoint(coordinates[i], coordinates[i + 1]);
    }
    return polygon;
  }
}

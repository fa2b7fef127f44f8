package dev.asyncactivity.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Rows as columns of text, as wide as what is in them.
 *
 * @since 0.1
 */
public final class Table {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A table without rows.
   *
   * @param titles the columns
   */
  public Table(List<String> titles) {
    rows.add(titles);
  }

  /**
   * Adds a row.
   *
   * @param cells one for each column
   */
  public void add(List<String> cells) {
    if (cells.size() != rows.get(0).size()) {
      throw new IllegalArgumentException("Not one cell for each column: " + cells.size());
    }
    rows.add(cells.stream().map(Table::oneLine).toList());
  }

  /**
   * Prints the rows below their titles.
   *
   * @param out where to
   * @param title what makes a title stand out
   */
  public void print(PrintWriter out, UnaryOperator<String> title) {
    for (int row = 0; row < rows.size(); row++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < rows.get(row).size(); column++) {
        String cell = rows.get(row).get(column);
        line.append(cell).append(" ".repeat(width(column) - cell.length())).append(GAP);
      }
      String text = line.toString().stripTrailing();
      out.println(row == 0 ? title.apply(text) : text);
    }
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  /** What came from the server may have line breaks and control characters of a terminal in it. */
  static String oneLine(String cell) {
    return cell.isEmpty() ? "-" : cell.replaceAll("\\p{Cntrl}", "?");
  }
}

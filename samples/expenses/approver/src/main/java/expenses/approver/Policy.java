package expenses.approver;

import expenses.ExpenseReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How requests are answered: the first rule that fits a report. A policy file has a rule in each
 * line, {@code report, over, answer, note}; the first line names these columns, and lines that
 * begin with {@code #} are for people.
 */
record Policy(List<Rule> rules) {

  /**
   * One rule.
   *
   * @param report the id of the report that it is for, or {@code *} for any
   * @param over the amount that the report must be over; negative for any
   * @param answer what to do
   * @param note what to say
   */
  record Rule(String report, BigDecimal over, Answer answer, String note) {

    private static Rule parse(String line) {
      String[] columns = line.split(",", -1);
      if (columns.length != 4) {
        throw new IllegalArgumentException("Not a rule of four columns: " + line);
      }
      String over = columns[1].strip();
      return new Rule(
          columns[0].strip(),
          over.isEmpty() ? BigDecimal.ONE.negate() : new BigDecimal(over),
          Answer.parse(columns[2].strip()),
          columns[3].strip());
    }

    private boolean fits(ExpenseReport expense) {
      return (report.equals("*") || report.equals(expense.id()))
          && expense.amount().compareTo(over) > 0;
    }
  }

  static Policy read(Path file) throws IOException {
    return parse(Files.readAllLines(file));
  }

  static Policy parse(List<String> lines) {
    List<Rule> rules = new ArrayList<>();
    lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .skip(1)
        .forEach(line -> rules.add(Rule.parse(line)));
    return new Policy(rules);
  }

  Rule ruleFor(ExpenseReport report) {
    return rules.stream()
        .filter(rule -> rule.fits(report))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No rule fits " + report.id()));
  }
}

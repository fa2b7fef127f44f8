package expenses.app;

import expenses.ExpenseReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads expense reports from CSV. A bad row is skipped and says why; the others are taken. */
final class ReportReader {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  private final String text;
  private final Set<String> ids = new HashSet<>();
  private final List<Submission> submissions = new ArrayList<>();
  private final List<SkippedRow> skipped = new ArrayList<>();

  private ReportReader(String text) {
    this.text = text;
  }

  /**
   * All rows of a file.
   *
   * @param submissions the good ones
   * @param skipped the bad ones
   */
  record Reading(List<Submission> submissions, List<SkippedRow> skipped) {}

  /**
   * A bad row.
   *
   * @param line where it begins, from 1
   * @param problem what is wrong with it
   */
  record SkippedRow(long line, String problem) {}

  static Reading read(Path file) throws IOException {
    return parse(Files.readString(file));
  }

  static Reading parse(String text) throws IOException {
    return new ReportReader(text).readAll();
  }

  private Reading readAll() throws IOException {
    try (CSVParser rows = CSVParser.parse(text, FORMAT)) {
      for (CSVRecord row : rows) {
        try {
          submissions.add(submission(row));
        } catch (BadRow e) {
          skipped.add(new SkippedRow(lineOf(row), e.getMessage()));
        }
      }
    }
    return new Reading(submissions, skipped);
  }

  private Submission submission(CSVRecord row) throws BadRow {
    if (!row.isConsistent()) {
      throw new BadRow("has " + row.size() + " columns");
    }
    Currency currency = currency(row.get("currency"));
    ExpenseReport report =
        new ExpenseReport(
            id(row.get("id")),
            name(row, "employee"),
            name(row, "approver"),
            amount(row.get("amount"), currency),
            currency.getCurrencyCode(),
            row.get("purpose"));
    Duration answerWithin = seconds(row.get("answer_within_s"));
    boolean withdrawn = yes(row, "withdrawn");
    if (!ids.add(report.id())) {
      throw new BadRow("id " + report.id() + " was there before");
    }
    return new Submission(report, answerWithin, withdrawn);
  }

  /** The id becomes part of a workflow's id and of a file's name, so it must be a tame one. */
  private static String id(String text) throws BadRow {
    if (!text.matches("[A-Za-z0-9-]+")) {
      throw new BadRow("id \"" + text + "\" is not of letters, digits and hyphens");
    }
    return text;
  }

  private static String name(CSVRecord row, String column) throws BadRow {
    String name = row.get(column);
    if (name.isEmpty()) {
      throw new BadRow("has no " + column);
    }
    return name;
  }

  private static boolean yes(CSVRecord row, String column) throws BadRow {
    String text = row.get(column);
    if (!text.isEmpty() && !text.equals("yes")) {
      throw new BadRow(column + " \"" + text + "\" is neither yes nor empty");
    }
    return !text.isEmpty();
  }

  private static Currency currency(String text) throws BadRow {
    try {
      return Currency.getInstance(text);
    } catch (IllegalArgumentException e) {
      throw new BadRow("currency \"" + text + "\" is unknown");
    }
  }

  private static BigDecimal amount(String text, Currency currency) throws BadRow {
    BigDecimal amount = number(text);
    if (amount.signum() <= 0) {
      throw new BadRow("amount " + text + " is not positive");
    }
    if (amount.scale() > currency.getDefaultFractionDigits()) {
      throw new BadRow("amount " + text + " has too many digits for " + currency);
    }
    return amount;
  }

  private static BigDecimal number(String text) throws BadRow {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new BadRow("amount \"" + text + "\" is not a number");
    }
  }

  private static Duration seconds(String text) throws BadRow {
    if (!text.matches("[1-9][0-9]{0,5}")) {
      throw new BadRow("answer_within_s \"" + text + "\" is not a number of seconds");
    }
    return Duration.ofSeconds(Long.parseLong(text));
  }

  /** A row may have several lines, and there may be empty ones before it. */
  private long lineOf(CSVRecord row) {
    int start = (int) row.getCharacterPosition();
    while (text.charAt(start) == '\n' || text.charAt(start) == '\r') {
      start++;
    }
    return 1 + text.substring(0, start).chars().filter(c -> c == '\n').count();
  }

  private static final class BadRow extends Exception {
    private static final long serialVersionUID = 1L;

    private BadRow(String problem) {
      super(problem);
    }
  }
}

package com.example.expenses;

import dev.asyncactivity.ParkedActivity;
import java.time.Duration;
import java.time.Instant;

/** Whom to remind: who has had a report for three days. */
final class Reminders {
  private final ExpenseActivitiesCompleter completer;

  Reminders(ExpenseActivitiesCompleter completer) {
    this.completer = completer;
  }

  void printAll() {
    Instant longAgo = Instant.now().minus(Duration.ofDays(3));
    completer.requestApproval().stream()
        .filter(it -> it.since().filter(longAgo::isAfter).isPresent())
        .map(ParkedActivity::workflowId)
        .forEach(System.out::println);
  }
}

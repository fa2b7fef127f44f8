package com.example.expenses;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The approver asks for more time. */
final class Deadlines {
  private final ExpenseActivitiesCompleter completer;

  Deadlines(ExpenseActivitiesCompleter completer) {
    this.completer = completer;
  }

  Instant giveAnotherWeek(String token) {
    ExpenseActivitiesCompleter.RequestApproval approval = completer.requestApproval(token);
    Optional<Instant> before = approval.deadline();
    Instant after = approval.extendBy(Duration.ofDays(7));
    System.out.println("The deadline was " + before + " and is now " + after);
    return after;
  }
}

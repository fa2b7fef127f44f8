package com.example.expenses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.asyncactivity.NotPendingException;
import dev.asyncactivity.testing.FakeAsyncActivities;
import org.junit.jupiter.api.Test;

class ApproverTest {

  @Test
  void approves() {
    try (FakeAsyncActivities fake = new FakeAsyncActivities()) {
      var completer = ExpenseActivitiesCompleter.create(fake.client());
      var approval = fake.park(completer::requestApproval);
      new Approver(fake.client()).approve(approval.token());
      assertEquals(new Decision(true, "ann"), approval.result(Decision.class));
    }
  }

  @Test
  void tellsTheLateThatItIsTooLate() {
    try (FakeAsyncActivities fake = new FakeAsyncActivities()) {
      var completer = ExpenseActivitiesCompleter.create(fake.client());
      var approval = fake.park(completer::requestApproval);
      approval.timedOut();
      Approver approver = new Approver(fake.client());
      assertThrows(NotPendingException.class, () -> approver.approve(approval.token()));
    }
  }
}

package com.example.expenses;

import dev.asyncactivity.testing.ContractCheck;
import org.junit.jupiter.api.Test;

class ContractTest {

  @Test
  void valuesSurviveTheDataConverter() {
    ContractCheck.of(ExpenseActivities.class).verify();
  }
}

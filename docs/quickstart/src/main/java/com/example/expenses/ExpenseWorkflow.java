package com.example.expenses;

import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

@WorkflowInterface
public interface ExpenseWorkflow {
  @WorkflowMethod
  String process(ExpenseReport report);
}

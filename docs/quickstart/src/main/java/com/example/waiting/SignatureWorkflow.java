package com.example.waiting;

import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

@WorkflowInterface
public interface SignatureWorkflow {
  @WorkflowMethod
  String sign(String contract);
}

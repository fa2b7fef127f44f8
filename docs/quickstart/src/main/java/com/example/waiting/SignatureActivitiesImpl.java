package com.example.waiting;

import java.io.IOException;
import java.io.UncheckedIOException;

final class SignatureActivitiesImpl extends SignatureActivitiesImplBase {
  private final Mail mail;

  SignatureActivitiesImpl(Mail mail) {
    this.mail = mail;
  }

  @Override
  public void send(String contract, String workflowId) {
    try {
      mail.send("ann@example.com", "Please sign " + contract + ", case " + workflowId);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void awaitSignature(
      String contract, SignatureActivitiesCompleter.AwaitSignature pending) {
    // What was sent names the workflow, so there is nothing left to hand off.
  }
}

package com.example.waiting;

import dev.asyncactivity.ActivityAddress;

/** An accountant who knows the payment and the receipt, and no token. */
final class CheckedReceipts {
  private final ReceiptActivitiesCompleter completer;

  CheckedReceipts(ReceiptActivitiesCompleter completer) {
    this.completer = completer;
  }

  void isRight(String paymentWorkflowId, String number) {
    completer.checkReceipt(ActivityAddress.key(paymentWorkflowId, number)).complete();
  }
}

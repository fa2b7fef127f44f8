package com.example.waiting;

import java.io.IOException;
import java.util.Optional;

/** A payment provider that does not call back. */
public interface PaymentProvider {
  String start(long cents, String idempotencyKey) throws IOException;

  Optional<String> receiptOf(String paymentId) throws IOException;
}

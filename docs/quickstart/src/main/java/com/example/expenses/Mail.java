package com.example.expenses;

import java.io.IOException;

/** Whatever carries the link to the approver. */
public interface Mail {
  void send(String to, String text) throws IOException;
}

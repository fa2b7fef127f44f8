package com.example.waiting;

import java.io.IOException;

interface Mail {
  void send(String to, String text) throws IOException;
}

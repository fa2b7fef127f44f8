package dev.asyncactivity.benchmarks.completion;

import java.util.List;

/** The ways to complete that are compared; each is a benchmark of the method's name. */
enum Form {
  RAW_BLOCKING("rawBlocking", "raw", "blocking"),
  OURS_BLOCKING("oursBlocking", "ours", "blocking"),
  RAW_STUB_BLOCKING("rawStubBlocking", "raw-stub", "blocking"),
  RAW_STUB_ASYNC("rawStubAsync", "raw-stub", "async"),
  OURS_ASYNC("oursAsync", "ours", "async"),
  OURS_BATCH("oursBatch", "ours", "batch");

  /** All of them. */
  static final List<Form> ALL = List.of(values());

  /** Without those that wait for each answer, but for one to compare with. */
  static final List<Form> PIPELINED = List.of(RAW_BLOCKING, RAW_STUB_ASYNC, OURS_ASYNC, OURS_BATCH);

  private final String method;
  private final String client;
  private final String form;

  Form(String method, String client, String form) {
    this.method = method;
    this.client = client;
    this.form = form;
  }

  /** The regular expression that JMH knows its benchmark by. */
  String benchmarkIn(Class<?> benchmarks) {
    return benchmarks.getName().replace(".", "\\.") + "\\." + method + "$";
  }

  String client() {
    return client;
  }

  String form() {
    return form;
  }
}

package dev.asyncactivity.benchmarks.completion;

import com.google.protobuf.ByteString;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedRequest;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;

/** Makes, for the raw stubs, the request that the SDK's client makes for itself. */
final class RawRequests {
  private final WorkflowClientOptions options;

  RawRequests(WorkflowClient client) {
    this.options = client.getOptions();
  }

  RespondActivityTaskCompletedRequest completed(byte[] taskToken, String result) {
    RespondActivityTaskCompletedRequest.Builder request =
        RespondActivityTaskCompletedRequest.newBuilder()
            .setNamespace(options.getNamespace())
            .setIdentity(options.getIdentity())
            .setTaskToken(ByteString.copyFrom(taskToken));
    options.getDataConverter().toPayloads(result).ifPresent(request::setResult);
    return request.build();
  }
}

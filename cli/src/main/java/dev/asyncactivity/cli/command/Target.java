package dev.asyncactivity.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.cli.contract.KnownType;
import dev.asyncactivity.cli.output.Json;

/**
 * The activity that a command is about.
 *
 * @param type its type
 * @param address which it is
 */
record Target(KnownType type, ActivityAddress address) {

  AsyncActivityHandle handle(AsyncActivityClient client) {
    return type.handle(client, address);
  }

  /** In words, without a token. */
  String inWords() {
    if (address instanceof ActivityAddress.OfToken token) {
      return type.name() + " of " + token.workflowId();
    }
    if (address instanceof ActivityAddress.ById ids) {
      return type.name() + " " + ids.activityId() + " of " + ids.workflowId();
    }
    return address instanceof ActivityAddress.InWorkflow workflow
        ? type.name() + " of " + workflow.workflowId()
        : type.name();
  }

  /** What is printed of a call on it. */
  ObjectNode result(String outcome) {
    ObjectNode result = Json.object().put("outcome", outcome).put("activityType", type.name());
    if (address instanceof ActivityAddress.OfToken token) {
      result.put("workflowId", token.workflowId());
    } else if (address instanceof ActivityAddress.ById ids) {
      result.put("workflowId", ids.workflowId()).put("activityId", ids.activityId());
    } else if (address instanceof ActivityAddress.InWorkflow workflow) {
      result.put("workflowId", workflow.workflowId());
    }
    return result;
  }
}

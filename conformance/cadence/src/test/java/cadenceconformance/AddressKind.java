package cadenceconformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.asyncactivity.ActivityAddress;

/** What a handle is made of. */
enum AddressKind {
  CALLBACK_TOKEN("callback token"),
  IDS("workflow and activity id"),
  RUN_IDS("workflow, run and activity id"),
  WORKFLOW("workflow id alone"),
  TASK_TOKEN("task token"),
  UNKNOWN_WORKFLOW("an unknown workflow id"),
  UNKNOWN_RUN("an unknown run id"),
  NO_RUN_ID("a run id that is no UUID"),
  UNKNOWN_ACTIVITY("an unknown activity id"),
  JUNK("a task token that is none");

  private final String words;

  AddressKind(String words) {
    this.words = words;
  }

  /** Whether it names the activity of the scene. */
  boolean isRight() {
    return compareTo(UNKNOWN_WORKFLOW) < 0;
  }

  String words() {
    return words;
  }

  ReviewActivitiesCadenceCompleter.Review handle(Scene scene) {
    ReviewActivitiesCadenceCompleter completer = scene.site().completer();
    String workflowId = scene.execution().getWorkflowId();
    String activityId = scene.handOff().activityId();
    return switch (this) {
      case CALLBACK_TOKEN -> completer.review(scene.handOff().token());
      case IDS -> completer.review(ActivityAddress.of(workflowId, activityId));
      case RUN_IDS ->
          completer.review(
              ActivityAddress.of(workflowId, scene.execution().getRunId(), activityId));
      case WORKFLOW -> completer.review(ActivityAddress.inWorkflow(workflowId));
      case TASK_TOKEN -> completer.review(ActivityAddress.taskToken(scene.handOff().taskToken()));
      case UNKNOWN_WORKFLOW -> completer.review(ActivityAddress.of("nobody", activityId));
      case UNKNOWN_RUN ->
          completer.review(
              ActivityAddress.of(workflowId, "00000000-0000-0000-0000-000000000000", activityId));
      case NO_RUN_ID -> completer.review(ActivityAddress.of(workflowId, "junk", activityId));
      case UNKNOWN_ACTIVITY -> completer.review(ActivityAddress.of(workflowId, "4711"));
      case JUNK -> completer.review(ActivityAddress.taskToken("junk".getBytes(UTF_8)));
    };
  }
}

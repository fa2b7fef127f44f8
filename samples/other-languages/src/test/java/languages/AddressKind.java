package languages;

import dev.asyncactivity.ActivityAddress;
import java.util.Base64;

/** The ways to name an activity that another language's worker has parked. */
enum AddressKind {
  TASK_TOKEN_IN_BYTES {
    @Override
    ActivityAddress of(ForeignWorker.HandOff handOff) {
      return ActivityAddress.taskToken(Base64.getDecoder().decode(handOff.taskToken()));
    }
  },
  TASK_TOKEN_IN_BASE64 {
    @Override
    ActivityAddress of(ForeignWorker.HandOff handOff) {
      return ActivityAddress.taskToken(handOff.taskToken());
    }
  },
  IDS {
    @Override
    ActivityAddress of(ForeignWorker.HandOff handOff) {
      return ActivityAddress.of(handOff.workflowId(), handOff.activityId());
    }
  },
  IDS_WITH_RUN {
    @Override
    ActivityAddress of(ForeignWorker.HandOff handOff) {
      return ActivityAddress.of(handOff.workflowId(), handOff.runId(), handOff.activityId());
    }
  },
  WORKFLOW {
    @Override
    ActivityAddress of(ForeignWorker.HandOff handOff) {
      return ActivityAddress.inWorkflow(handOff.workflowId());
    }
  };

  abstract ActivityAddress of(ForeignWorker.HandOff handOff);
}

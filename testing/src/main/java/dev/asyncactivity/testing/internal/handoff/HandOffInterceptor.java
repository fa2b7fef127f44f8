package dev.asyncactivity.testing.internal.handoff;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.Waiting;
import dev.asyncactivity.WaitTicket;
import dev.asyncactivity.internal.waiting.WaitNames;
import dev.asyncactivity.internal.worker.ActivityParking;
import dev.asyncactivity.testing.internal.handoff.HandOff.Stage;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptor;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptorBase;
import io.temporal.common.interceptors.WorkerInterceptorBase;
import io.temporal.common.interceptors.WorkflowInboundCallsInterceptor;
import io.temporal.common.interceptors.WorkflowInboundCallsInterceptorBase;
import io.temporal.workflow.Workflow;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Notes each activity that a worker runs, and disturbs those that it is asked to. */
public final class HandOffInterceptor extends WorkerInterceptorBase {

  @Override
  public ActivityInboundCallsInterceptor interceptActivity(ActivityInboundCallsInterceptor next) {
    return new Watching(next);
  }

  /** A worker runs a workflow before it runs the workflow's activities. */
  @Override
  public WorkflowInboundCallsInterceptor interceptWorkflow(WorkflowInboundCallsInterceptor next) {
    return new WorkflowInboundCallsInterceptorBase(next) {
      @Override
      public WorkflowOutput execute(WorkflowInput input) {
        WatchedRuns.add(Workflow.getInfo().getRunId());
        return super.execute(input);
      }
    };
  }

  private static final class Watching extends ActivityInboundCallsInterceptorBase {
    private @Nullable ActivityExecutionContext context;

    Watching(ActivityInboundCallsInterceptor next) {
      super(next);
    }

    @Override
    public void init(ActivityExecutionContext given) {
      context = given; // Activity.getExecutionContext() has it only further in.
      super.init(given);
    }

    @Override
    public ActivityOutput execute(ActivityInput input) {
      ActivityExecutionContext running = Objects.requireNonNull(context, "init was not called");
      return running.getInfo().isLocal() ? super.execute(input) : execute(input, running);
    }

    private ActivityOutput execute(ActivityInput input, ActivityExecutionContext running) {
      HandOffs handOffs = HandOffs.of(running.getWorkflowClient());
      Parked address = ActivityParking.addressOf(running.getInfo());
      handOffs.begin(address, input.getArguments());
      ActivityAddress told = told(address, input.getArguments());
      HandOffs.Fault fault =
          handOffs.nextFault(
              told instanceof Waiting wait ? wait.activityType() : address.activityType());
      if (fault instanceof HandOffs.Fault.Crash) {
        running.doNotCompleteOnReturn();
        handOffs.end(address, Stage.CRASHED);
        return new ActivityOutput(null);
      }
      try {
        if (fault instanceof HandOffs.Fault.Before before) {
          before.action().accept(told);
        }
        return super.execute(input);
      } catch (Throwable e) {
        handOffs.forget(address);
        throw e;
      } finally {
        if (running.isDoNotCompleteOnReturn()) {
          handOffs.end(address, Stage.PARKED);
        } else {
          handOffs.forget(address);
        }
      }
    }

    /** What the hand-off tells the outside: the activity, or the wait of its workflow. */
    private static ActivityAddress told(Parked address, @Nullable Object[] arguments) {
      String type = WaitNames.handedOffBy(address.activityType());
      return type != null
              && arguments.length > 0
              && arguments[arguments.length - 1] instanceof WaitTicket ticket
          ? new Waiting(
              address.namespace(),
              Objects.requireNonNull(address.workflowId()),
              ticket.waitId(),
              type,
              ticket.attempt())
          : address;
    }
  }
}

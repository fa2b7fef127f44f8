package cadenceconformance;

import cadenceconformance.ReviewActivities.Decision;
import com.uber.cadence.TerminateWorkflowExecutionRequest;
import java.util.function.Predicate;

/** What has happened before the call. */
enum Situation {
  PARKED("parked", address -> true) {
    @Override
    Scene make(Site site) throws InterruptedException {
      return Scene.start(site, 60, 0, false);
    }
  },
  CANCEL_REQUESTED("cancellation is requested", address -> address.ordinal() < 3) {
    @Override
    Scene make(Site site) throws InterruptedException {
      Scene scene = Scene.start(site, 60, 0, false);
      scene.workflow().signal("ReviewWorkflow::cancel");
      Thread.sleep(1500); // Until the worker has decided so: nothing else shows it everywhere.
      return scene;
    }
  },
  COMPLETED_OPEN("completed, the workflow goes on", AddressKind::isRight) {
    @Override
    Scene make(Site site) throws InterruptedException {
      Scene scene = Scene.start(site, 60, 0, true);
      scene.byToken().complete(new Decision(true, "ann"));
      return scene;
    }
  },
  COMPLETED_CLOSED("completed, the workflow has ended", AddressKind::isRight) {
    @Override
    Scene make(Site site) throws InterruptedException {
      Scene scene = Scene.start(site, 60, 0, false);
      scene.byToken().complete(new Decision(true, "ann"));
      scene.told(20_000);
      return scene;
    }
  },
  FAILED("failed as declared", address -> address.ordinal() < 3) {
    @Override
    Scene make(Site site) throws InterruptedException {
      Scene scene = Scene.start(site, 60, 0, true);
      scene.byToken().fail(new ReviewActivities.Failure.Rejected("ann"));
      return scene;
    }
  },
  TIMED_OUT("timed out", address -> address.ordinal() < 3) {
    @Override
    Scene make(Site site) throws InterruptedException {
      Scene scene = Scene.start(site, 1, 0, false);
      scene.told(20_000);
      return scene;
    }
  },
  TERMINATED("the workflow was terminated", address -> address.ordinal() < 3) {
    @Override
    Scene make(Site site) throws InterruptedException {
      Scene scene = Scene.start(site, 60, 0, false);
      site.client()
          .getService()
          .TerminateWorkflowExecution(
              new TerminateWorkflowExecutionRequest()
                  .setDomain(site.client().getOptions().getDomain())
                  .setWorkflowExecution(scene.execution()));
      return scene;
    }

    @Override
    boolean isThereInMemory() {
      return false; // The service cannot terminate.
    }
  },
  BACK_OFF("waits for attempt 2", AddressKind::isRight) {
    @Override
    Scene make(Site site) throws InterruptedException {
      Scene scene = Scene.start(site, 60, 30, false);
      scene.byToken().fail(new ReviewActivities.Failure.Busy(1));
      return scene;
    }

    @Override
    boolean isThereInMemory() {
      return false; // Time skips to the next attempt at once.
    }
  },
  ATTEMPT_2("attempt 2 runs", address -> address.isRight() && address != AddressKind.TASK_TOKEN) {
    @Override
    Scene make(Site site) throws InterruptedException {
      Scene scene = Scene.start(site, 60, 1, false);
      scene.byToken().fail(new ReviewActivities.Failure.Busy(1));
      return scene.andNextAttempt();
    }
  };

  private final String words;
  private final Predicate<AddressKind> addresses;

  Situation(String words, Predicate<AddressKind> addresses) {
    this.words = words;
    this.addresses = addresses;
  }

  String words() {
    return words;
  }

  boolean isPlayedBy(AddressKind address) {
    return addresses.test(address);
  }

  abstract Scene make(Site site) throws InterruptedException;

  boolean isThereInMemory() {
    return true;
  }
}

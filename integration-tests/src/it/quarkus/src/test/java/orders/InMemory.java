package orders;

import io.temporal.client.WorkflowClient;
import io.temporal.testing.TestWorkflowEnvironment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** Takes the place of the extension's client, which wants a server. */
class InMemory {
  @Produces
  @ApplicationScoped
  TestWorkflowEnvironment temporal() {
    return TestWorkflowEnvironment.newInstance();
  }

  void close(@Disposes TestWorkflowEnvironment temporal) {
    temporal.close();
  }

  @Produces
  @ApplicationScoped
  WorkflowClient client(TestWorkflowEnvironment temporal) {
    return temporal.getWorkflowClient();
  }
}

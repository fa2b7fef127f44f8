package orders

import com.fasterxml.jackson.module.kotlin.registerKotlinModule
import io.temporal.activity.ActivityOptions
import io.temporal.client.WorkflowClient
import io.temporal.client.WorkflowClientOptions
import io.temporal.client.WorkflowOptions
import io.temporal.common.converter.DefaultDataConverter
import io.temporal.common.converter.JacksonJsonPayloadConverter
import io.temporal.failure.ActivityFailure
import io.temporal.testing.TestEnvironmentOptions
import io.temporal.testing.TestWorkflowEnvironment
import io.temporal.workflow.Workflow
import io.temporal.workflow.WorkflowInterface
import io.temporal.workflow.WorkflowMethod
import java.time.Duration
import java.util.concurrent.CompletableFuture
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout

@Timeout(60)
class OrderTest {
  private val tokens = LinkedBlockingQueue<String>()
  private val temporal = TestWorkflowEnvironment.newInstance(options())
  private val completer: OrderActivitiesCompleter

  init {
    val worker = temporal.newWorker("orders")
    worker.registerWorkflowImplementationTypes(OrderWorkflowImpl::class.java)
    worker.registerActivitiesImplementations(OrderActivitiesImpl { tokens.add(it) })
    temporal.start()
    completer = OrderActivitiesCompleter.create(temporal.workflowClient)
  }

  @AfterEach fun stop() = temporal.close()

  @Test
  fun theWorkflowGetsTheResult() {
    val result = startWorkflow()
    completer.approve(tokens.take()).complete(Approval("ann", null))
    assertEquals("approved by ann", result.get(20, TimeUnit.SECONDS))
  }

  @Test
  fun theWorkflowGetsTheDeclaredFailure() {
    val result = startWorkflow()
    completer.approve(tokens.take()).apply { heartbeat(50) }.fail(Refused.TooMuch(1000))
    assertEquals("more than 1000", result.get(20, TimeUnit.SECONDS))
  }

  private fun startWorkflow(): CompletableFuture<String> {
    val workflow =
        temporal.workflowClient.newWorkflowStub(
            OrderWorkflow::class.java,
            WorkflowOptions.newBuilder().setTaskQueue("orders").build(),
        )
    return WorkflowClient.execute(workflow::run, Order("o-1", 12_50))
  }

  /** Without Kotlin's module Jackson can write a data class, but not read it. */
  private fun options(): TestEnvironmentOptions {
    val json =
        JacksonJsonPayloadConverter(
            JacksonJsonPayloadConverter.newDefaultObjectMapper().registerKotlinModule()
        )
    return TestEnvironmentOptions.newBuilder()
        .setWorkflowClientOptions(
            WorkflowClientOptions.newBuilder()
                .setDataConverter(
                    DefaultDataConverter.newDefaultInstance().withPayloadConverterOverrides(json)
                )
                .build()
        )
        .build()
  }
}

@WorkflowInterface
interface OrderWorkflow {
  @WorkflowMethod fun run(order: Order): String
}

class OrderWorkflowImpl : OrderWorkflow {
  private val activities =
      Workflow.newActivityStub(
          OrderActivities::class.java,
          ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofHours(1)).build(),
      )

  override fun run(order: Order): String =
      try {
        "approved by ${activities.approve(order).by}"
      } catch (e: ActivityFailure) {
        when (val refused = OrderActivitiesFailures.approve(e).orElseThrow { e }) {
          is Refused.TooMuch -> "more than ${refused.limit}"
          is Refused.Unknown -> "no ${refused.article}"
        }
      }
}

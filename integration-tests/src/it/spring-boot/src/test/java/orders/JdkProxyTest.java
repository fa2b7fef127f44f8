package orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import orders.OrderActivities.Approval;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.test.context.TestPropertySource;

/** A proxy of the interface knows nothing of the hand-off: it runs without its transaction. */
@TestPropertySource(properties = "spring.aop.proxy-target-class=false")
class JdkProxyTest extends OrderApplicationTest {

  @Test
  void theHandOffIsNotAdvised() throws Exception {
    assertThat(AopUtils.isJdkDynamicProxy(activities)).isTrue();
    CompletableFuture<String> result = startWorkflow();
    assertThat(sentInTransaction()).isFalse();
    completer.approve(committedTokens().get(0)).complete(new Approval("ann"));
    assertThat(result.get(20, TimeUnit.SECONDS)).isEqualTo("approved by ann");
    assertThat(measured.calls).containsExactly("OrderActivities.approve(..) with 1");
  }
}

package orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import orders.OrderActivities.Approval;
import orders.OrderActivities.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Spring Boot's default: the proxy is a subclass, and the hand-off is what it advises. */
@ExtendWith(OutputCaptureExtension.class)
class CglibProxyTest extends OrderApplicationTest {

  @Test
  void theHandOffHasItsTransactionAndAspect(CapturedOutput output) throws Exception {
    assertThat(AopUtils.isCglibProxy(activities)).isTrue();
    assertThat(output).contains("Unable to proxy interface-implementing method [public final ");
    CompletableFuture<String> result = startWorkflow();
    assertThat(sentInTransaction()).isTrue();
    completer.approve(committedTokens().get(0)).complete(new Approval("ann"));
    assertThat(result.get(20, TimeUnit.SECONDS)).isEqualTo("approved by ann");
    assertThat(measured.calls).containsExactly("OrderActivitiesImpl.approve(..) with 2");
  }

  @Test
  void aHandOffThatFailsIsRolledBackAndTriedAgain() throws Exception {
    mailbox.failures.set(2);
    CompletableFuture<String> result = startWorkflow();
    List<String> tokens = committedTokens();
    completer.approve(tokens.get(0)).fail(new Refused("too much"));
    assertThat(result.get(20, TimeUnit.SECONDS)).isEqualTo("refused: too much");
    assertThat(tokens).hasSize(1);
    assertThat(measured.calls).hasSize(3);
  }
}

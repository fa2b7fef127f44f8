package dev.asyncactivity.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.MethodContract.DeclaredFailureType;
import expenses.ExpenseActivities;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallbackContractTest {

  @ActivityInterface(namePrefix = "Shop_")
  public interface Named {
    @AsyncActivity
    String readXMLFile2Times();

    @AsyncActivity
    @ActivityMethod(name = "pay: now!")
    String pay();
  }

  @ActivityInterface
  public interface Clashing {
    @AsyncActivity
    @ActivityMethod(name = "approve order")
    String one();

    @AsyncActivity
    @ActivityMethod(name = "ApproveOrder")
    String two();
  }

  @ActivityInterface
  public interface Ordinary {
    String one();
  }

  @Test
  void asynchronousMethodsAreListed() {
    List<ContractMethod> methods = CallbackContract.of(ExpenseActivities.class).methods();

    assertThat(methods)
        .extracting(ContractMethod::path, ContractMethod::activityType)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("count-receipts", "CountReceipts"),
            org.assertj.core.groups.Tuple.tuple("request-approval", "RequestApproval"));
    assertThat(methods.get(0).hasNoResult()).isTrue();
    assertThat(methods.get(1).resultType()).isEqualTo(ExpenseActivities.Decision.class);
    assertThat(methods.get(1).failures())
        .extracting(DeclaredFailureType::type)
        .containsExactly("Rejected", "ApproverUnavailable");
    assertThat(methods.get(1).progressType()).isEqualTo(ExpenseActivities.ReviewProgress.class);
  }

  @Test
  void pathsAreMadeOfTheActivityType() {
    assertThat(CallbackContract.of(Named.class).methods())
        .extracting(ContractMethod::path)
        .containsExactly("shop-read-xml-file2-times", "pay-now");
  }

  @Test
  void onePathForTwoIsRefused() {
    assertThatThrownBy(() -> CallbackContract.of(Clashing.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("Clashing.one", "Clashing.two", "approve-order");
  }

  @Test
  void anInterfaceWithNothingToAnswerIsRefused() {
    assertThatThrownBy(() -> CallbackContract.of(Ordinary.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no method with @AsyncActivity");
  }
}

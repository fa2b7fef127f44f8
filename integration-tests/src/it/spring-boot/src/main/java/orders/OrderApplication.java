package orders;

import dev.asyncactivity.AsyncActivityCheck;
import io.temporal.client.WorkflowClient;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class OrderApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(OrderApplication.class, arguments);
  }

  @Bean
  AsyncActivityCheck asyncActivityCheck() {
    return new AsyncActivityCheck();
  }

  @Bean
  OrderActivitiesCompleter completer(WorkflowClient client) {
    return OrderActivitiesCompleter.create(client);
  }
}

package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.math.BigDecimal;
import java.util.UUID;

@ActivityInterface
public interface KeyPaths {
  @AsyncActivity(key = "id")
  String text(String id);

  @AsyncActivity(key = "number")
  String number(long number);

  @AsyncActivity(key = "amount")
  String boxed(BigDecimal amount);

  @AsyncActivity(key = "bean.id")
  void bean(Bean bean);

  @AsyncActivity(key = "bean.kind")
  int kind(Bean bean);

  @AsyncActivity(key = "bean.number")
  String field(Bean bean);

  @AsyncActivity(key = "box.content.id", poll = "PT30S")
  String generic(Box<? extends Bean> box);

  enum Kind {
    SMALL,
    LARGE {
      @Override
      public String toString() {
        return "big";
      }
    }
  }

  record Box<T>(T content) {}

  class Parent {
    private UUID id = new UUID(1, 2);

    public UUID getId() {
      return id;
    }

    public void setId(UUID id) {
      this.id = id;
    }
  }

  class Bean extends Parent {
    public int number;

    private Kind kind = Kind.SMALL;

    public Kind getKind() {
      return kind;
    }

    public void setKind(Kind kind) {
      this.kind = kind;
    }
  }
}

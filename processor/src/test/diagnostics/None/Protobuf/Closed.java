package cases;

import com.google.protobuf.AbstractMessage;

/** As an old protoc writes it: no constructor that Jackson could use. */
public abstract class Closed extends AbstractMessage {
  Closed(int one, int two) {}
}

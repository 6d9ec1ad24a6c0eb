package summit.api.admission;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Supplier;
import summit.bounds.WorkStopped;

/** A call that is read, worked on and answered at the same time. */
public final class StreamedCall {
  private final CallerFlow flow;
  private final CallInFlight call;

  StreamedCall(CallerFlow flow, CallInFlight call) {
    this.flow = flow;
    this.call = call;
  }

  /** Does a piece of its work, during which nobody waits for the caller. */
  public <T> T work(Supplier<T> piece) {
    flow.begins();
    try {
      return piece.get();
    } finally {
      flow.ends();
    }
  }

  /**
   * What the caller sends.
   *
   * @throws WorkStopped of reading, where the call was stopped meanwhile
   */
  public InputStream in(InputStream sent) {
    return new FilterInputStream(sent) {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        flow.reads();
        int read = 0;
        try {
          read = in.read(bytes, from, length);
          return read;
        } catch (IOException broken) {
          throw call.stopped()
              .<RuntimeException>map(WorkStopped::because)
              .orElseThrow(() -> broken);
        } finally {
          flow.hasRead(Math.max(0, read));
        }
      }
    };
  }

  /** What the caller is sent. */
  public OutputStream out(OutputStream taken) {
    return new FilterOutputStream(taken) {
      @Override
      public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        flow.writes();
        try {
          out.write(bytes, from, length);
        } finally {
          flow.hasWritten(length);
        }
      }
    };
  }
}

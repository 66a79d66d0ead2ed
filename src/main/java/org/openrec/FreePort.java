package org.openrec;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Notices a taken port first: before a database is brought up, and before anything is changed in one. */
final class FreePort implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        int port = environment.getProperty("server.port", Integer.class, 8080);
        if (port > 0) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress(address(environment), port));
            } catch (UnknownHostException e) {
                throw new IllegalStateException("server.address is no address of this machine", e);
            } catch (IOException e) {
                throw new PortInUseException(port, e);
            }
        }
    }

    private static InetAddress address(Environment environment) throws UnknownHostException {
        String address = environment.getProperty("server.address");
        return StringUtils.hasText(address) ? InetAddress.getByName(address) : new InetSocketAddress(0).getAddress();
    }
}

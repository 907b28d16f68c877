package org.tiwizi.platform;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/** Counts what is asked of the database while something happens. */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCounter implements BeanPostProcessor, QueryExecutionListener {

    private final List<String> statements = new CopyOnWriteArrayList<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return (bean instanceof DataSource source) ? ProxyDataSourceBuilder.create(source).listener(this).build()
                : bean;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        queries.forEach((query) -> this.statements.add(query.getQuery()));
    }

    /**
     * What was asked since the last call, without the scheduler’s own, without what looks
     * for changes to keep the indexes of catalogue and matching current, and without the
     * session store’s: it reads a session once, and writes and reads it again after the
     * answer.
     */
    public List<String> taken() {
        List<String> taken = this.statements.stream()
            .filter((statement) -> !statement.contains("scheduled_tasks"))
            .filter((statement) -> !statement.contains("match_change"))
            .filter((statement) -> !statement.contains("SPRING_SESSION"))
            .filter((statement) -> !statement.contains("index_outbox"))
            .toList();
        this.statements.clear();
        return taken;
    }

}

package dev.narada.query.endpoints;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** All the doors to what is read once; those to what is followed are among the streams. */
@Configuration(proxyBeanMethods = false)
@Import({
    ViewEndpoints.class,
    WorkshopListEndpoints.class,
    ReadProblems.class,
    HistoryEndpoints.class,
    ExportEndpoints.class,
    DocumentEndpoints.class,
    RecordEndpoints.class,
    RecordExportEndpoint.class,
    SimilarEndpoints.class
})
public class ReadEndpoints {}

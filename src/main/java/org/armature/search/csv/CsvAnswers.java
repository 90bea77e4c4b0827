package org.armature.search.csv;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.model.api.ResourceMetadataKeyEnum;
import ca.uhn.fhir.model.valueset.BundleEntrySearchModeEnum;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.IPagingProvider;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.search.operation.Refusal;
import org.armature.store.ResourceReader;
import org.armature.store.verbatim.IgnoresContent;
import org.armature.store.verbatim.VerbatimAnswers;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Answers a search for studies as a table where {@code _format=csv} or {@code Accept: text/csv} asks for one. The search
 * itself is any other's; all its pages are written one after the other, so that no more than one is held.
 */
@Interceptor
@IgnoresContent
public final class CsvAnswers {
    /** The most studies in one table: a spreadsheet holds more, a person does not read more. */
    static final int MOST = 10_000;

    private static final String TYPE = "text/csv";
    private static final String ASKED = CsvAnswers.class.getName() + ".asked";
    private static final String PAGE = "200";
    private static final Pattern SEARCH = Pattern.compile("[?&]" + Constants.PARAM_PAGINGACTION + "=([^&]+)");

    /** Tells spreadsheets that the text is in UTF-8, which they would not think otherwise. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ObjectProvider<ResourceReader> reader;

    CsvAnswers(ObjectProvider<ResourceReader> reader) {
        this.reader = reader;
    }

    /**
     * Notes that a table is asked for, and asks the search for pages of a size of our own and for their number; before
     * anybody else looks at the parameters, since to the others the search is one as any.
     */
    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED, order = -1)
    public void incoming(ServletRequestDetails request) {
        boolean byParameter =
                List.of(request.getParameters().getOrDefault(Constants.PARAM_FORMAT, new String[0])).stream()
                        .anyMatch(format -> format.equals("csv") || format.equals(TYPE));
        String accept = Objects.requireNonNullElse(request.getHeader(Constants.HEADER_ACCEPT), "");
        if (!byParameter && !accept.strip().startsWith(TYPE)) {
            return;
        }
        if (!isSearchForStudies(request)) {
            if (byParameter) {
                throw Refusal.because(
                        Constants.PARAM_FORMAT, "only searches for ResearchStudy have a table", "json or xml");
            }
            return;
        }
        request.getUserData().put(ASKED, Boolean.TRUE);
        request.getUserData().put(VerbatimAnswers.WHOLE, Boolean.TRUE);
        request.removeParameter(Constants.PARAM_FORMAT);
        request.removeParameter(Constants.PARAM_SUMMARY);
        request.removeParameter(Constants.PARAM_ELEMENTS);
        request.removeParameter(Constants.PARAM_COUNT);
        request.addParameter(Constants.PARAM_COUNT, new String[] {PAGE});
        request.removeParameter(Constants.PARAM_SEARCH_TOTAL_MODE);
        request.addParameter(Constants.PARAM_SEARCH_TOTAL_MODE, new String[] {"accurate"});
    }

    private static boolean isSearchForStudies(ServletRequestDetails request) {
        boolean get = request.getRequestType() == RequestTypeEnum.GET;
        return "ResearchStudy".equals(request.getResourceName())
                && request.getId() == null
                && request.getCompartmentName() == null
                && (Constants.PARAM_SEARCH.equals(request.getOperation()) || (get && request.getOperation() == null));
    }

    /** Writes the table in place of the first page; false, since nothing is left to write then. */
    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public boolean outgoing(ServletRequestDetails request, ResponseDetails answer, HttpServletResponse response)
            throws IOException {
        if (request == null
                || !request.getUserData().containsKey(ASKED)
                || !(answer.getResponseResource() instanceof Bundle first)) {
            return true;
        }
        if (first.getTotal() > MOST) {
            throw Refusal.because(
                    Constants.PARAM_FORMAT,
                    first.getTotal() + " studies are more than a table holds",
                    "narrow the search to " + MOST + " studies or fewer");
        }
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(TYPE + ";charset=UTF-8;header=present");
        response.setHeader("Content-Disposition", "attachment; filename=\"studies.csv\"");
        Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        writer.write(CsvLine.of(StudyRow.heading()));
        write(writer, matches(first), request);
        further(first, request, writer);
        writer.flush();
        return false;
    }

    private void further(Bundle first, ServletRequestDetails request, Writer writer) throws IOException {
        IBundleProvider pages = pages(first, request);
        if (pages == null) {
            return;
        }
        int size = Integer.parseInt(PAGE);
        // A page may hold fewer, since one of its studies was deleted meanwhile, and others may follow it.
        for (int from = size; from < first.getTotal(); from += size) {
            write(writer, studies(matches(pages.getResources(from, from + size))), request);
            writer.flush();
        }
    }

    /** The pages that the link to the next one leads to. */
    private static @Nullable IBundleProvider pages(Bundle first, ServletRequestDetails request) {
        IPagingProvider paging = request.getServer().getPagingProvider();
        if (first.getLink(Bundle.LINK_NEXT) == null || paging == null) {
            return null;
        }
        Matcher id = SEARCH.matcher(first.getLink(Bundle.LINK_NEXT).getUrl());
        return id.find() ? paging.retrieveResultList(request, id.group(1)) : null;
    }

    /** Without the resources that HAPI adds where the search includes others, which may be studies too. */
    private static List<IBaseResource> matches(List<IBaseResource> page) {
        return page.stream()
                .filter(resource ->
                        ResourceMetadataKeyEnum.ENTRY_SEARCH_MODE.get(resource) != BundleEntrySearchModeEnum.INCLUDE)
                .toList();
    }

    private static List<ResearchStudy> matches(Bundle page) {
        return studies(page.getEntry().stream()
                .filter(entry -> entry.getSearch().getMode() == SearchEntryMode.MATCH)
                .map(Bundle.BundleEntryComponent::getResource)
                .toList());
    }

    private static List<ResearchStudy> studies(List<? extends IBaseResource> resources) {
        return resources.stream()
                .filter(ResearchStudy.class::isInstance)
                .map(ResearchStudy.class::cast)
                .toList();
    }

    private void write(Writer writer, List<ResearchStudy> studies, RequestDetails request) throws IOException {
        Map<String, Group> groups = new HashMap<>();
        List<String> ids = studies.stream()
                .map(CsvAnswers::groupOf)
                .filter(Objects::nonNull)
                .toList();
        for (Resource group : reader.getObject().byIds("Group", ids, null, request)) {
            groups.put(group.getIdElement().getIdPart(), (Group) group);
        }
        for (ResearchStudy study : studies) {
            writer.write(CsvLine.of(StudyRow.of(study, groups.get(groupOf(study)))));
        }
    }

    private static @Nullable String groupOf(ResearchStudy study) {
        Reference group = study.getEnrollmentFirstRep();
        return group.hasReference() ? group.getReferenceElement().getIdPart() : null;
    }
}
